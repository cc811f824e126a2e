import { useMemo, useState } from 'react';
import type { ViewContext } from '../commentary/viewContext';
import { Button } from '../ui/Button';
import { StatusMessage } from '../ui/StatusMessage';
import { commentaryModel, type SentenceModel } from '../viewmodels/commentaryModel';
import { commentaryHtml, commentaryText } from '../viewmodels/commentaryText';
import { copiedWords } from './copiedWords';
import { goToMarks } from './goToMarks';
import { SentenceItem } from './SentenceItem';

/** Marked cells by the key of the sentence that is opened. */
export type OpenedSentences = ReadonlyMap<string, ReadonlySet<string>>;

interface CommentaryPanelProps {
  readonly context: ViewContext;
  /** Number of the two-period table. */
  readonly tableNumber: number;
  /** The sentences whose figures are shown, each with the cells of the two-period table that it rests on. */
  readonly opened: OpenedSentences;
  readonly onOpen: (opened: OpenedSentences) => void;
}

/** The page's commentary: sentences with the figures behind them, and the ways to take them along. */
export function CommentaryPanel({ context, tableNumber, opened, onOpen }: CommentaryPanelProps) {
  const model = useMemo(() => commentaryModel(context), [context]);
  const [said, setSaid] = useState('');
  const toggle = ({ key, marks }: SentenceModel) => {
    const others = [...opened].filter(([one]) => one !== key);
    onOpen(new Map(opened.has(key) ? others : [...others, [key, marks]]));
  };
  const copy = async (formatted: boolean) => {
    const address = window.location.protocol === 'file:' ? '' : window.location.href;
    const text = commentaryText(model, address);
    const html = formatted ? commentaryHtml(model, address) : undefined;
    setSaid('');
    setSaid(
      (await copiedWords({ text, html }))
        ? `The commentary was copied ${formatted ? 'with its headings and lists' : 'as plain text'}.`
        : 'This browser does not allow copying: select the sentences and copy them by hand.',
    );
  };
  return (
    <section className="commentary section" aria-labelledby="commentary-title">
      <h2 className="section__title" id="commentary-title">
        {model.title}
      </h2>
      <p className="commentary__subtitle">{model.subtitle}</p>
      {model.illustrative && <p className="figure__mark">Illustrative data</p>}
      {model.sections.map(({ key, title, sentences }) => (
        <div key={key} className="commentary__section">
          <h3 className="commentary__heading">{title}</h3>
          <ul className="commentary__list">
            {sentences.map((sentence) => (
              <SentenceItem
                key={sentence.key}
                sentence={sentence}
                open={opened.has(sentence.key)}
                onToggle={() => toggle(sentence)}
                tableNumber={tableNumber}
                onGoToTable={goToMarks}
              />
            ))}
          </ul>
        </div>
      ))}
      <div className="commentary__actions">
        <Button onClick={() => void copy(true)}>Copy for Word, with headings and lists</Button>
        <Button kind="quiet" onClick={() => void copy(false)}>
          Copy as plain text
        </Button>
        <StatusMessage visible>{said}</StatusMessage>
      </div>
    </section>
  );
}
