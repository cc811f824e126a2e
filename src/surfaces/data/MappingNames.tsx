import type { KnownPackage } from '../../extracts/knownPackage';
import type { Mapping } from '../../extracts/mapping';
import type { Question } from '../../extracts/question';
import { AreaChoice } from './AreaChoice';
import { IndicatorChoice } from './IndicatorChoice';

interface MappingNamesProps {
  readonly id: string;
  readonly mapping: Mapping;
  readonly asks: readonly Question[];
  readonly known: KnownPackage;
  readonly onChange: (part: Partial<Mapping>) => void;
}

/** Names in the table that nobody knows, each to be confirmed or left out. */
export function MappingNames({ id, mapping, asks, known, onChange }: MappingNamesProps) {
  const { confirmed, indicator } = mapping;
  const codes = indicator && 'codes' in indicator ? indicator.codes : [];
  const areas = new Map([
    ...asks.flatMap(({ about, text }) => (about === 'area' && text ? [[text, ''] as const] : [])),
    ...confirmed,
  ]);
  const texts = new Map([
    ...asks.flatMap(({ about, text }) =>
      about === 'indicator' && text ? [[text, ''] as const] : [],
    ),
    ...codes,
  ]);
  if (areas.size + texts.size === 0) return null;
  const withPair = (pairs: readonly (readonly [string, string])[], text: string, code: string) => [
    ...pairs.filter(([one]) => one !== text),
    ...(code === '' ? [] : [[text, code] as const]),
  ];
  return (
    <fieldset className="mapping__names">
      <legend className="field__label">Names that are not known: say what they are</legend>
      <div className="mapping__fields">
        {[...areas].map(([text, code], place) => (
          <AreaChoice
            key={text}
            id={`${id}-name-${place}`}
            text={text}
            value={code}
            first={known.areas.suggestions(text).map((one) => one.code)}
            known={known}
            onChange={(to) => onChange({ confirmed: withPair(confirmed, text, to) })}
          />
        ))}
        {indicator &&
          'codes' in indicator &&
          [...texts].map(([text, code], place) => (
            <IndicatorChoice
              key={text}
              id={`${id}-text-${place}`}
              label={`“${text}” is`}
              value={code}
              first={[]}
              known={known}
              onChange={(to) =>
                onChange({ indicator: { ...indicator, codes: withPair(codes, text, to) } })
              }
            />
          ))}
      </div>
    </fieldset>
  );
}
