import { missingWords } from '../commentary/missingWords';

/** A word of the page that not every reader knows. */
export interface GlossaryTerm {
  /** Names it within the methods page. */
  readonly id: string;
  readonly term: string;
  /** One to three sentences for a reader without statistics. */
  readonly meaning: string;
  /** Id of the section of the methods page that says how it is worked out. */
  readonly method?: string;
  /** How it reads where it is used. */
  readonly found: RegExp;
}

/** Sentence case. */
const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/**
 * Every word that the site explains, in the order in which a reader meets them. The only place that says what they mean:
 * "What is this?" and the methods page both read it. The methods are those of src/viewmodels/methods.
 */
export const glossary: readonly GlossaryTerm[] = [
  {
    id: 'count',
    term: 'Number (actuals)',
    meaning:
      'How many were recorded in the period, as the source counts them: offences, incidents, collisions or people.',
    found: /\bactuals\b/i,
  },
  {
    id: 'rate',
    term: 'Rate per 1,000 residents',
    meaning:
      'How many there were for every 1,000 people who live there, or for every 100,000 where events are rare. It lets places of different size be compared; visitors and commuters are not counted in.',
    method: 'crude-rate',
    found: /\brates?\b|per [\d,]+ (residents|people)/i,
  },
  {
    id: 'change',
    term: 'Change, in number and in percent',
    meaning:
      'The later number less the earlier one, and that difference as a part of the earlier number: from 50 to 60 is a change of 10, or 20%.',
    method: 'change',
    found: /\bchanged?\b|\brose\b|\bfell\b|\bnumeric\b/i,
  },
  {
    id: 'chance',
    term: 'Beyond chance, within chance',
    meaning:
      'Numbers go up and down by themselves. "Beyond chance" means that a change is larger than chance alone would explain, "within chance" that chance could have produced it. Neither says what the cause was.',
    method: 'change',
    found: /\bchance\b/i,
  },
  {
    id: 'confidence-interval',
    term: '95% confidence interval',
    meaning:
      'The range that the underlying figure most likely lies in, allowing for chance. Few events make it wide, many narrow. Where the ranges of two areas overlap much, they may not really differ.',
    method: 'rate-interval',
    found: /confidence interval|\binterval\b/i,
  },
  {
    id: 'rank',
    term: 'Rank',
    meaning:
      'The place of an area when all are put in order, the highest first. Equal figures share the better rank. Neighbours in a ranking often differ by less than chance would produce.',
    method: 'ranks',
    found: /\branks?\b|\d(st|nd|rd|th)\b|\bhighest\b|\blowest\b/i,
  },
  {
    id: 'share',
    term: 'Share of the total',
    meaning:
      'The number of an area, or of some areas together, as a part of the number of the whole group.',
    method: 'contribution',
    found: /share of|% of the|accounts? for/i,
  },
  {
    id: 'benchmark',
    term: 'Benchmark (the group)',
    meaning:
      'What an area is compared with: the figure of its group of areas taken together, shown as a dashed line or as the last row.',
    method: 'benchmark',
    found: /benchmark|compared? with|the rate of the group|than the group/i,
  },
  {
    id: 'funnel-limits',
    term: 'Funnel limits',
    meaning:
      'How far an area of its size may lie from the rate of its group without being unusual. An area outside is worth a question; it is no verdict on anybody.',
    method: 'funnel',
    found: /funnel|95% limits|99\.8%|outside what is usual|areas (of )?its size/i,
  },
  {
    id: 'overdispersion',
    term: 'Adjusted for differences between areas',
    meaning:
      'Towns, villages and resorts differ by more than chance. The adjusted limits are widened by how much the areas of the group really differ, so that only those stand out that are unusual even among them.',
    method: 'overdispersion',
    found: /differences between areas|adjusted|areas as different as these/i,
  },
  {
    id: 'process-limits',
    term: 'Process limits (usual range)',
    meaning:
      'The range that a steady series stays in by itself. Ups and downs inside it need no explanation.',
    method: 'process-chart',
    found: /usual range|near limits|process chart/i,
  },
  {
    id: 'signal',
    term: 'Signal',
    meaning:
      'Points of a series that chance would hardly produce, such as one outside the limits or seven in a row on one side of the mean. A signal asks for an explanation and does not give one.',
    method: 'process-chart',
    found: /\bsignals?\b/i,
  },
  {
    id: 'recent-trend',
    term: 'Recent trend',
    meaning:
      'Whether the five most recent years rise or fall so steadily that chance would hardly do it.',
    method: 'recent-trend',
    found: /recent trend/i,
  },
  {
    id: 'break',
    term: 'Series break [b]',
    meaning:
      'From here on something is counted in another way, so that figures before and after are not comparable. A dashed or dotted line marks it in pictures.',
    method: 'periods',
    found: /\[b\]|\bbreaks?\b/i,
  },
  {
    id: 'year-ending',
    term: 'Year ending, 12 months to',
    meaning:
      'Twelve months up to the end of the month named. Neighbouring ones hold mostly the same events, so they are never added together.',
    method: 'periods',
    found: /years? ending|12 months (to|ending)/i,
  },
  {
    id: 'suppressed',
    term: 'Suppressed [c]',
    meaning:
      'Hidden to protect people where numbers are small. Further numbers may be hidden with it, so that it cannot be worked out.',
    method: 'suppression',
    found: /suppress|\[c\]/i,
  },
  {
    id: 'rounded',
    term: 'Rounded',
    meaning:
      'The source gives numbers to the nearest 5 or 10, for example. The true number is a little higher or lower, and small differences mean nothing.',
    method: 'source-rounding',
    found: /\brounded\b/i,
  },
  {
    id: 'provisional',
    term: 'Provisional [p]',
    meaning: 'Published before it is final: later editions of the source may change it.',
    method: 'missing',
    found: /provisional|\[p\]/i,
  },
  {
    id: 'revised',
    term: 'Revised [r]',
    meaning: 'Changed by the source since it was first published.',
    method: 'missing',
    found: /\brevised\b|\[r\]/i,
  },
  {
    id: 'estimated',
    term: 'Estimated [e]',
    meaning: 'Worked out by the source from part of the facts, not counted in full.',
    method: 'missing',
    found: /\bestimated\b|\[e\]/i,
  },
  {
    id: 'not-available',
    term: 'Not available [x]',
    meaning: `${sentence(missingWords.notAvailable.meaning)} It is not 0.`,
    method: 'missing',
    found: /not available|\[x\]/i,
  },
  {
    id: 'not-applicable',
    term: 'Not applicable [z]',
    meaning: 'There cannot be such a figure, such as a percentage of a number that was 0.',
    method: 'missing',
    found: /not applicable|\[z\]/i,
  },
  {
    id: 'low-reliability',
    term: 'Unreliable [u]',
    meaning: sentence(missingWords.lowReliability.meaning),
    method: 'missing',
    found: /unreliable|low reliability|\[u\]/i,
  },
  {
    id: 'ksi',
    term: 'Killed or seriously injured (KSI)',
    meaning:
      'People who died within 30 days of a collision on the roads, and people seriously injured, added up. People are counted, not collisions.',
    method: 'killed-or-seriously-injured',
    found: /killed or seriously injured|\bKSI\b/i,
  },
  {
    id: 'target',
    term: 'Target and distance to it',
    meaning:
      'A figure that somebody has undertaken to reach by a date, and how far the latest figure is from it.',
    method: 'target',
    found: /\btargets?\b/i,
  },
  {
    id: 'cost',
    term: 'Cost to society',
    meaning:
      'The number of events times what one costs society on average, by government research. An order of magnitude, not a bill.',
    method: 'cost',
    found: /\bcosts?\b|\bprices\b/i,
  },
];

/** The words of the glossary that a text uses, in the glossary's order; none where it uses none. */
export function termsIn(text: string): readonly GlossaryTerm[] {
  return glossary.filter(({ found }) => found.test(text));
}
