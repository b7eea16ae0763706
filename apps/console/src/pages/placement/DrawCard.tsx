import { Button, Input } from 'antd';
import { useState } from 'react';
import { newUuid } from '../../api/ids';
import { instantText } from '../../ui/format';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Card, Facts } from '../../ui/Page';
import { RevealDocument, WitnessDocument, type Draw, type Round } from './placementFields';
import { useRoundAct } from './useRoundAct';

/** One draw: its commitment before, who contributed, and everything that is needed to compute it again. */
export function DrawCard({ round, draw }: { round: Round; draw: Draw }) {
  const open = draw.seed === null;
  return (
    <Card accent={open} title={`抽签：${draw.purposeName}${open ? '' : '（已揭晓）'}`}>
      <Facts
        items={[
          { label: '抽签编号', value: <code className="wrap">{draw.id}</code>, wide: true },
          { label: '承诺（事先公布）', value: <code className="wrap">{draw.commitment}</code>, wide: true },
          ...draw.witnesses.map((witness) => ({
            label: `见证人 ${witness.name}`,
            value: `“${witness.contribution}”，${instantText(witness.saidAt)}`,
          })),
          ...(draw.secret
            ? [{ label: '密值', value: <code className="wrap">{draw.secret}</code>, wide: true }]
            : []),
          ...(draw.seed
            ? [{ label: '种子', value: <code className="wrap">{draw.seed}</code>, wide: true }]
            : []),
        ]}
      />
      {open ? <OpenDraw round={round} draw={draw} /> : <HowToCheck draw={draw} />}
    </Card>
  );
}

function OpenDraw({ round, draw }: { round: Round; draw: Draw }) {
  const [said, setSaid] = useState('');
  const [id, setId] = useState(newUuid);
  const renew = () => {
    setId(newUuid());
    setSaid('');
  };
  const witness = useRoundAct(WitnessDocument, renew);
  const reveal = useRoundAct(RevealDocument, renew);
  const missing = round.witnessesRequired - draw.witnesses.length;
  const claim = { id, roundId: round.id, drawId: draw.id };
  const refusal = witness.refusal ?? reveal.refusal;
  const fault = witness.fault ?? reveal.fault;
  return (
    <>
      <p>
        {missing > 0
          ? `还须 ${missing} 名见证人各报一个字符串，才能揭晓。`
          : '见证人已报数，组织者可以揭晓。'}
      </p>
      {round.mayWitness && (
        <div className="filters">
          <label className="filter filter--wide">
            <span>我作为见证人报出的字符串</span>
            <Input
              value={said}
              maxLength={100}
              placeholder="当场任意说出的数字或词句"
              onChange={(event) => {
                setSaid(event.target.value);
              }}
            />
          </label>
          <Button
            type="primary"
            loading={witness.busy}
            disabled={said.trim() === ''}
            onClick={() => {
              witness.send({ ...claim, contribution: said });
            }}
          >
            见证
          </Button>
        </div>
      )}
      {round.mayHold && (
        <Button
          type="primary"
          loading={reveal.busy}
          disabled={missing > 0}
          onClick={() => {
            reveal.send(claim);
          }}
        >
          揭晓
        </Button>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      {fault !== undefined && <FaultNotice error={fault} />}
    </>
  );
}

/** The algorithm in words, so that anybody can repeat it with a tool of their own. */
function HowToCheck({ draw }: { draw: Draw }) {
  return (
    <details>
      <summary>怎样复算</summary>
      <p>各项以换行符（LF）连接，取 UTF-8 文本的 SHA-256（小写十六进制）：</p>
      <ol>
        <li>承诺 = SHA-256(“{draw.algorithm}”，“commitment”，抽签编号，密值)，须与事先公布的一致；</li>
        <li>
          种子 = SHA-256(“{draw.algorithm}”，“seed”，抽签编号，密值，各见证人字符串的 SHA-256，按报数先后)；
        </li>
        <li>
          签号 = SHA-256(“{draw.algorithm}”，“ticket”，种子，用途，编号)，签号小者在前。
          {draw.purpose === 'ORDER'
            ? '用途为“score:”加分数的最简形式，编号为人员编号。'
            : '人员的用途为“unplaced”，名额的用途为“places”（编号为“岗位代码#序号”），两列依次配对。'}
        </li>
      </ol>
    </details>
  );
}
