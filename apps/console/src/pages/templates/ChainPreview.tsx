import { useQuery } from '@tanstack/react-query';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { RefusalNotice } from '../../ui/Notices';
import { QueryView } from '../../ui/QueryView';
import { ForecastView } from './ForecastView';
import { ChainPreviewDocument } from './templateFields';

/** The way that a case of any matter will take, before it is submitted; `input` is what would be. */
export function ChainPreview({ matterType, input }: { matterType: string; input: object | undefined }) {
  const text = JSON.stringify(input ?? null);
  const query = useQuery({
    queryKey: ['chainPreview', matterType, text],
    queryFn: () => execute(ChainPreviewDocument, { matterType, input: { input: text } }),
    enabled: text !== 'null',
  });
  if (text === 'null') return null;
  return (
    <section className="chain-preview" aria-label="提交后怎样办理">
      <h3>提交后怎样办理</h3>
      <QueryView query={query}>
        {({ chainPreview }) =>
          isRefusal(chainPreview) ? (
            <RefusalNotice refusal={chainPreview} />
          ) : (
            <ForecastView forecast={chainPreview} />
          )
        }
      </QueryView>
    </section>
  );
}
