import { useQuery } from '@tanstack/react-query';
import { execute } from '../../api/client';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { BallotCard } from './BallotCard';
import { MyVotesDocument, votesKey } from './meetingDocuments';

/** Where a member votes, made for a phone in the meeting: the text of the case, four choices, one confirmation. */
export function VotesPage() {
  const query = useVoteCalls(3_000);
  return (
    <Page
      title="会议表决"
      lead="正在表决的议题。每人一票，投出以后不能更改；结束表决以前，别人看不到您投了什么。"
    >
      <QueryView query={query}>
        {({ myVotes }) =>
          myVotes.length === 0 ? (
            <Card>
              <EmptyNotice title="没有正在表决的议题">
                主持人开始表决后，议题会自动出现在这里，不需要刷新。
              </EmptyNotice>
            </Card>
          ) : (
            myVotes.map((call) => <BallotCard key={`${call.meetingId}/${call.taskId}`} call={call} />)
          )
        }
      </QueryView>
    </Page>
  );
}

/** The votes that are open for the reader, looked at again every so often. */
export function useVoteCalls(everyMs: number) {
  return useQuery({
    queryKey: votesKey,
    queryFn: () => execute(MyVotesDocument),
    refetchInterval: everyMs,
    refetchOnWindowFocus: 'always',
  });
}
