import { commentary } from '../commentary/commentary';
import { capitalised } from '../commentary/figureText';
import { periodInBrief, periodSpan } from '../commentary/periodSpan';
import { areasInHeading, placeInSentence } from '../commentary/placeWords';
import type { Claim, Sentence } from '../commentary/sentence';
import { breakInWords } from '../commentary/seriesBreaks';
import { subjectOfView } from '../commentary/subjectOfView';
import type { ViewContext } from '../commentary/viewContext';
import { evidenceTable } from './evidenceTable';
import { sourceLine } from './figureNotes';
import { markedCells } from './markedCells';
import type { TableModel } from './tableModel';

/** A sentence ready to be shown, with its figures. */
export interface SentenceModel {
  /** Unique in the commentary. */
  readonly key: string;
  /** What the sentence is about, in two or three words. */
  readonly label: string;
  readonly text: string;
  readonly table: TableModel;
  /** Breaks, suppression and source, for those who look behind the sentence. */
  readonly remarks: readonly string[];
  /** Cells of the two-period table that it rests on. */
  readonly marks: ReadonlySet<string>;
}

/** A part of the commentary under its own heading. */
export interface CommentarySection {
  readonly key: string;
  readonly title: string;
  readonly sentences: readonly SentenceModel[];
}

/** The commentary of a page in words. */
export interface CommentaryModel {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly CommentarySection[];
  readonly source: string;
  readonly illustrative: boolean;
}

const labels: Readonly<Record<Claim, string>> = {
  overall: 'Overall',
  largestFalls: 'Largest falls',
  rises: 'Where it rose',
  largestVolumes: 'Largest numbers',
  highestRates: 'Highest rates',
  lowestVolumes: 'Smallest numbers',
  lowestRates: 'Lowest rates',
  lowRisers: 'In proportion',
  notRanked: 'Without a figure',
  polarity: 'Better or worse',
  level: 'Level',
  change: 'Change',
  rank: 'Rank',
  share: 'Share of the total',
  recentTrend: 'Recent trend',
  extremeYears: 'Highest and lowest',
  sinceFirstYear: 'Since the first year',
  sincePandemic: 'Against earlier years',
  latestPeriod: 'Latest period',
  latestYear: 'Latest 12 months',
  scorecard: 'In one line',
};

/** The view's commentary under headings, each sentence with the figures it rests on. Empty parts are left out. */
export function commentaryModel(context: ViewContext): CommentaryModel {
  const { view, dataset, compared } = context;
  const said = commentary(context);
  const place = capitalised(placeInSentence(context, subjectOfView(context)));
  const shares = view.indicator.kind === 'proportion';
  const section = (key: string, title: string, sentences: readonly Sentence[]) =>
    sentences.length > 0
      ? [
          {
            key,
            title,
            sentences: sentences.map((one) => sentenceModel(context, one, key, shares)),
          },
        ]
      : [];
  return {
    title: `${capitalised(view.indicator.shortTitle)} in words`,
    subtitle: `${capitalised(areasInHeading(context))}, ${view.compareWith ? periodSpan(...inOrder(view.compareWith, view.period)) : periodInBrief(view.period)}`,
    sections: [
      ...section('area', place, said.area),
      ...section('group', capitalised(areasInHeading(context)), said.group),
      ...section('key', `${place}: latest figures against a year earlier`, said.key),
      ...section('years', `${place} over the years`, said.years),
      ...section('one-line', 'For a scorecard', [said.scorecard]),
    ],
    source: sourceLine(context, [
      ...compared.areas.map(({ later }) => later),
      ...compared.areas.map(({ earlier }) => earlier),
      compared.total.later,
      compared.total.earlier,
    ]),
    illustrative: dataset.illustrative,
  };
}

function inOrder(one: ViewContext['view']['period'], other: ViewContext['view']['period']) {
  return one.start <= other.start ? ([one, 'and', other] as const) : ([other, 'and', one] as const);
}

function sentenceModel(
  context: ViewContext,
  sentence: Sentence,
  section: string,
  shares: boolean,
): SentenceModel {
  const { claim, text, breaks, suppression, cells } = sentence;
  const label = shares ? labels[claim].replace('rates', 'shares') : labels[claim];

  return {
    key: `${section}-${claim}`,
    label,
    text,
    table: evidenceTable(context, sentence, label),
    remarks: [
      ...breaks.map(breakInWords),
      ...suppression,
      ...(cells.length > 0 ? [`Source: ${sourceLine(context, cells)}.`] : []),
    ],
    marks: markedCells(context, sentence),
  };
}
