import { Tag } from '../../ui/Tags';
import { previewTally, type TallyInput, type VotingRule } from './tallyPreview';

/** The count so far; the server computes the real one by the rule of the chain template. */
export function TallyBox({ rule, ...props }: TallyInput & { rule: VotingRule & { text: string } }) {
  const tally = previewTally(props, rule);
  return (
    <section className="tally tally--preview" aria-label="预计表决结果" aria-live="polite">
      <span>
        应到 <b>{props.entitled}</b>
      </span>
      <span>
        有效到会 <b>{props.effective}</b>
      </span>
      <span>
        赞成 <b>{tally.approve}</b>
      </span>
      <span>
        反对 <b>{tally.against}</b>
      </span>
      <span>
        弃权 <b>{tally.abstain}</b>
      </span>
      <span>
        缓议 <b>{tally.defer}</b>
      </span>
      <Verdict quorumMet={tally.quorumMet} missing={tally.missing} carried={tally.carried} />
      <small>
        到会须达 {tally.quorum} 人，赞成须达 {tally.needed} 票（{rule.text}）。以系统计算的结果为准。
      </small>
    </section>
  );
}

function Verdict({ quorumMet, missing, carried }: { quorumMet: boolean; missing: number; carried: boolean }) {
  if (!quorumMet) return <Tag tone="amber">预计：到会不足，须缓议</Tag>;
  if (missing > 0) return <Tag tone="grey">预计：待录 {missing} 票</Tag>;
  return carried ? <Tag tone="green">预计：通过</Tag> : <Tag tone="red">预计：未获通过</Tag>;
}
