import { useState } from 'react';
import { numberText } from '../../commentary/figureText';
import type { ProtectionRule } from '../../extracts/withProtection';
import { DataTable } from '../../ui/DataTable';
import { Select } from '../../ui/Select';
import { type HiddenFigures, whyHiddenInWords } from '../../viewmodels/own/hiddenFigures';

interface HiddenTablesProps {
  readonly hidden: readonly HiddenFigures[];
  /** Rules that are being tried. */
  readonly rules: ReadonlyMap<string, ProtectionRule>;
}

/** How many figures each indicator hides and rounds, and which they are. */
export function HiddenTables({ hidden, rules }: HiddenTablesProps) {
  const [chosen, choose] = useState('');
  const countIn = (one: HiddenFigures) => one.small + one.along + one.source;
  const touched = hidden
    .filter((one) => rules.has(one.indicator) || countIn(one) + one.rounded > 0)
    .toSorted((a, b) => countIn(b) - countIn(a) || b.rounded - a.rounded);
  const listed = touched.filter(({ figures }) => figures.length > 0);
  const shown = listed.find(({ indicator }) => indicator === chosen) ?? listed[0];
  if (touched.length === 0) return <p>No figure is hidden or rounded.</p>;
  return (
    <div className="desk__tables">
      <DataTable
        caption="Hidden and rounded figures by indicator"
        columns={[
          { key: 'indicator', label: 'Indicator' },
          { key: 'threshold', label: 'Hides 1 to', numeric: true },
          { key: 'small', label: 'Hidden: small', numeric: true },
          { key: 'along', label: 'Hidden: could be worked out', numeric: true },
          { key: 'source', label: 'Hidden by the source', numeric: true },
          { key: 'rounding', label: 'Rounds to', numeric: true },
          { key: 'rounded', label: 'Rounded', numeric: true },
          { key: 'held', label: 'Of figures', numeric: true },
        ]}
        rows={touched.map((one) => ({
          key: one.indicator,
          header: one.title,
          cells: [
            one.threshold,
            one.small,
            one.along,
            one.source,
            one.rounding,
            one.rounded,
            one.held,
          ].map((value) => ({ text: value === undefined ? 'none' : numberText(value) })),
        }))}
        foldAfter={10}
      />
      {shown && (
        <>
          <div className="add-data__choice">
            <Select
              id="hidden-of"
              label="Which figures are hidden"
              value={shown.indicator}
              options={[
                {
                  options: listed.map(({ indicator, title }) => ({
                    value: indicator,
                    label: title,
                  })),
                },
              ]}
              onChange={choose}
            />
          </div>
          <p>{shown.sentence}</p>
          <DataTable
            caption={`Hidden figures: ${shown.title}`}
            columns={[
              { key: 'place', label: 'Area', sortable: true },
              { key: 'period', label: 'Period' },
              { key: 'why', label: 'Why', sortable: true },
            ]}
            rows={shown.figures.map(({ area, place, period, why }) => ({
              key: `${area} ${period}`,
              header: place,
              cells: [{ text: period }, { text: whyHiddenInWords[why] }],
            }))}
            foldAfter={12}
          />
        </>
      )}
    </div>
  );
}
