import type { Dataset } from '../../dataset/dataset';
import type { KnownPackage } from '../../extracts/knownPackage';
import type { Mapping } from '../../extracts/mapping';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { fileNameOf } from '../../viewmodels/csvFile';
import type { TableColumnChoice } from '../../viewmodels/own/columnsOf';
import type { MappingField } from '../../viewmodels/own/mappingProblems';
import { IndicatorChoice } from './IndicatorChoice';

interface MappingIndicatorProps {
  readonly id: string;
  readonly mapping: Mapping;
  readonly columns: readonly TableColumnChoice[];
  readonly known: KnownPackage;
  readonly dataset: Dataset;
  readonly problems: ReadonlyMap<MappingField, string>;
  readonly onChange: (part: Partial<Mapping>) => void;
}

const fresh = ' new';
const inColumn = ' column ';
const ownTheme = 'own-figures';

/** What the figures measure: an indicator of the dashboard, one that a column names, or a new one. */
export function MappingIndicator(props: MappingIndicatorProps) {
  const { id, mapping, columns, known, dataset, problems, onChange } = props;
  const { indicator, defined, title } = mapping;
  const own = defined[0];
  const isNew = indicator !== undefined && 'fixed' in indicator && indicator.fixed === own?.code;
  const value =
    indicator === undefined
      ? ''
      : 'column' in indicator
        ? inColumn + indicator.column
        : isNew
          ? fresh
          : indicator.fixed;
  const define = (change: { readonly title?: string; readonly theme?: string }) => {
    const named = change.title ?? own?.title ?? withoutEnding(title);
    // Which theme it belongs to is the person's to say: any of the package's would be a guess.
    const theme = change.theme ?? own?.theme ?? ownTheme;
    const code = `own-${fileNameOf(named)}`;
    const unit = named.charAt(0).toLowerCase() + named.slice(1);
    onChange({
      indicator: { fixed: code },
      defined: [
        {
          code,
          theme,
          title: named,
          shortTitle: named,
          units: [unit, unit],
          definition: 'Added on this computer; the person who added it chose what it counts.',
          caveat: '',
          status: '',
        },
      ],
    });
  };
  const choose = (chosen: string) => {
    if (chosen === fresh) define({});
    else if (chosen.startsWith(inColumn))
      onChange({
        indicator: { column: Number(chosen.slice(inColumn.length)), codes: [] },
        defined: [],
      });
    else onChange({ indicator: chosen === '' ? undefined : { fixed: chosen }, defined: [] });
  };
  return (
    <div className="mapping__group">
      <IndicatorChoice
        id={`${id}-indicator`}
        label="Indicator"
        value={value}
        problem={problems.get('indicator')}
        first={[]}
        known={known}
        more={[
          { options: [{ value: fresh, label: 'A new indicator' }] },
          {
            label: 'Named in a column',
            options: columns.map(({ place, name }) => ({ value: inColumn + place, label: name })),
          },
        ]}
        onChange={choose}
      />
      {isNew && own && (
        <>
          <TextField
            id={`${id}-new`}
            label="Name of the new indicator"
            value={own.title}
            problem={problems.get('new')}
            onChange={(name) => define({ title: name })}
          />
          <Select
            id={`${id}-theme`}
            label="Theme of the new indicator"
            value={own.theme}
            options={[
              {
                options: [
                  ...dataset.themes.map(({ code, title: name }) => ({ value: code, label: name })),
                  ...(dataset.themes.some(({ code }) => code === ownTheme)
                    ? []
                    : [{ value: ownTheme, label: 'Added figures (a theme of its own)' }]),
                ],
              },
            ]}
            onChange={(theme) => define({ theme })}
          />
        </>
      )}
    </div>
  );
}

/** "noise complaints.csv" is a file; what it counts is "noise complaints". */
const withoutEnding = (name: string) => name.replace(/\.[a-z]{2,4}(\.gz)?$/i, '');
