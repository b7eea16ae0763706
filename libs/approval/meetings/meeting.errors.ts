import { Refused } from '../../context/index.js';

/** Refusals of sessions, agendas and votes. */
export const refuseMeeting = {
  ended: (closed: boolean) =>
    new Refused({
      code: 'MEETING_ENDED',
      message: closed ? '会议已结束，记录不能再变更' : '会议已取消',
      field: 'meetingId',
    }),
  notOpen: () =>
    new Refused({
      code: 'MEETING_NOT_OPEN',
      message: '会议尚未开始，请先登记到会情况并开始会议',
      field: 'meetingId',
    }),
  opened: () => new Refused({ code: 'MEETING_OPENED', message: '会议已经开始', field: 'meetingId' }),
  idReused: () =>
    new Refused({
      code: 'MEETING_ACT_ID_REUSED',
      message: '该操作编号已用于另一操作，请刷新页面后重试',
      field: 'id',
    }),
  notTheirs: (body: string) =>
    new Refused({ code: 'ITEM_NOT_OF_BODY', message: `所选事项不是待${body}表决的事项`, field: 'taskIds' }),
  onAgenda: (number: string) =>
    new Refused({
      code: 'ITEM_ON_AGENDA',
      message: `${number}已列入本次或另一次未结束会议的议程`,
      field: 'taskIds',
    }),
  notOnAgenda: () =>
    new Refused({ code: 'ITEM_NOT_ON_AGENDA', message: '该事项不在本次会议的议程中', field: 'taskId' }),
  itemDecided: () => new Refused({ code: 'ITEM_DECIDED', message: '该议题已有表决结果', field: 'taskId' }),
  itemGone: () =>
    new Refused({
      code: 'ITEM_GONE',
      message: '该事项已撤回、退回或由其他会议决定，不能表决，请从议程中移除',
      field: 'taskId',
    }),
  voteOpen: () =>
    new Refused({ code: 'VOTE_OPEN', message: '该议题正在表决，请先结束表决或撤回表决', field: 'taskId' }),
  votingElsewhere: (heldOn: string) =>
    new Refused({
      code: 'VOTE_OPEN_ELSEWHERE',
      message: `该议题正在${heldOn}的另一次会议上表决，请先在该会议结束表决或撤回表决`,
      field: 'taskId',
    }),
  limitedDelegate: () =>
    new Refused({
      code: 'DELEGATION_LIMITED',
      message: '您受的委托限于部分事项或环节，不能主持或记录整场会议',
      field: 'meetingId',
    }),
  anyVoteOpen: () =>
    new Refused({
      code: 'VOTE_OPEN',
      message: '有议题正在表决，到会情况须在表决结束后变更',
      field: 'seatId',
    }),
  voteNotOpen: () =>
    new Refused({ code: 'VOTE_NOT_OPEN', message: '该议题没有在表决，或表决已经结束', field: 'taskId' }),
  notHeldToday: () =>
    new Refused({
      code: 'MEETING_NOT_TODAY',
      message: '会议不是今天召开的，成员不能再自行投票；请由记录人登记逐人表决',
      field: 'meetingId',
    }),
  notAVoter: () =>
    new Refused({ code: 'NOT_A_VOTER', message: '您不是本次会议的到会表决成员，不能投票', field: 'taskId' }),
  youRecused: () =>
    new Refused({
      code: 'RECUSAL_REQUIRED',
      message: '您就本议题回避，不能投票',
      field: 'taskId',
      clause: '事业单位人事管理回避规定（人社部规〔2019〕1号）',
    }),
  ballotCast: () =>
    new Refused({ code: 'BALLOT_CAST', message: '您已就本议题投票，投票后不能更改', field: 'taskId' }),
  recused: (name: string) =>
    new Refused({ code: 'RECUSAL_DECLARED', message: `${name}已就本议题回避`, field: 'seatId' }),
  recusedAfterBallot: (name: string) =>
    new Refused({
      code: 'BALLOT_CAST',
      message: `${name}已经投票，不能再回避；请先撤回表决`,
      field: 'seatId',
    }),
  notVotedYet: (names: readonly string[]) =>
    new Refused({
      code: 'BALLOTS_MISSING',
      message: `${names.join('、')}尚未投票；确认不再等待的，请注明按未表决计`,
      field: 'acceptMissing',
    }),
  itemsOpen: (titles: readonly string[]) =>
    new Refused({
      code: 'ITEMS_WITHOUT_RESULT',
      message: `还有${titles.length}项议题没有结果，不能结束会议：${titles.slice(0, 3).join('；')}`,
      field: 'meetingId',
    }),
  minutesNeeded: () =>
    new Refused({
      code: 'MINUTES_NUMBER_REQUIRED',
      message: '结束会议须填写纪要编号',
      field: 'minutesNumber',
    }),
  minutesDiffer: (number: string) =>
    new Refused({
      code: 'MINUTES_NUMBER_DIFFERS',
      message: `本次会议的纪要编号已登记为“${number}”，不能改为另一编号`,
      field: 'minutesNumber',
    }),
  reconsiderationNot: (message: string) =>
    new Refused({ code: 'RECONSIDERATION_NOT_POSSIBLE', message, field: 'decisionId' }),
  reconsiderationTwice: () =>
    new Refused({
      code: 'RECONSIDERATION_VOTED',
      message: '本次会议已就该决定的复议表决过，再次提出须另行开会',
      field: 'decisionId',
    }),
  beforeVoiding: (day: string) =>
    new Refused({
      code: 'MEETING_INVALID',
      message: `原决定于${day}作废，重新表决的会议不可能更早`,
      field: 'meetingId',
    }),
  beforeReconsideration: (day: string) =>
    new Refused({
      code: 'MEETING_INVALID',
      message: `会议不可能早于同意复议的${day}`,
      field: 'meetingId',
    }),
};
