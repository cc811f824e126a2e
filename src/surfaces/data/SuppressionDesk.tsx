import { useEffect, useId, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { ProtectionRule } from '../../extracts/withProtection';
import { accept } from '../../state/acceptedData';
import { type HiddenByRules, hiddenByRules } from '../../state/hiddenByRules';
import { needsProtection } from '../../statistics/needsProtection';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { StatusMessage } from '../../ui/StatusMessage';
import { TextField } from '../../ui/TextField';
import { useFocusOnProblem } from '../../ui/useFocusOnProblem';
import { indicatorName } from '../../viewmodels/own/foundWords';
import { HiddenTables } from './HiddenTables';

interface SuppressionDeskProps {
  readonly dataset: Dataset;
  readonly folder: string;
}

const all = '';
const notWhole = 'Enter a whole number from 1 to 1,000, or leave it blank';

/** What is hidden and rounded, how that is chosen, and which figures it touches: before anything is saved. */
export function SuppressionDesk({ dataset, folder }: SuppressionDeskProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState('');
  return (
    <section className="section" aria-labelledby="hidden">
      <h2 className="section__title" id="hidden" tabIndex={-1} ref={title}>
        What is hidden and rounded
      </h2>
      <p className="add-data__lead">
        Small counts can tell who was meant. Choose up to which number counts are hidden, and to
        what they are rounded. Further figures are hidden along wherever a hidden one could be
        worked out.
      </p>
      <StatusMessage visible>{done}</StatusMessage>
      <Desk
        key={dataset.version}
        dataset={dataset}
        folder={folder}
        onDone={(what) => {
          setDone(what);
          // What was pressed goes, and so does all of the desk once other data are shown.
          if (what !== '') title.current?.focus();
        }}
      />
    </section>
  );
}

interface DeskProps extends SuppressionDeskProps {
  /** Says what came of it, and goes on from the heading; blank once something else is tried. */
  readonly onDone: (what: string) => void;
}

function Desk({ dataset, folder, onDone }: DeskProps) {
  const id = useId();
  const [indicator, setIndicator] = useState(all);
  const [threshold, setThreshold] = useState('');
  const [rounding, setRounding] = useState('');
  const [rules, setRules] = useState<ReadonlyMap<string, ProtectionRule>>(new Map());
  const [outcome, setOutcome] = useState<HiddenByRules>();
  const [said, setSaid] = useState('');
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnProblem(form, tries);
  const counted = [...dataset.indicators.values()].filter(
    ({ code, kind }) => kind !== 'pounds' && dataset.cubes.has(code),
  );
  const hides = needsProtection(dataset);
  useEffect(() => {
    // What the package hides by itself is told at once; where it hides nothing there is nothing to work out.
    if (hides) void hiddenByRules(folder, new Map()).then(setOutcome, () => {});
  }, [folder, hides]);
  const work = async (next: ReadonlyMap<string, ProtectionRule>) => {
    setRules(next);
    setSaid('Working out what is hidden');
    try {
      setOutcome(await hiddenByRules(folder, next));
      setSaid(next.size > 0 ? 'Worked out. Nothing has changed yet.' : '');
    } catch (cause) {
      setSaid(`It could not be worked out: ${String(cause)}`);
    }
  };
  const [hide, round] = [wholeNumber(threshold), wholeNumber(rounding)];
  const problemOf = (number: number | undefined | null) =>
    tries > 0 && number === null ? notWhole : undefined;
  const submit = () => {
    setTries(tries + 1);
    if (hide === null || round === null) return;
    onDone('');
    const rule: ProtectionRule = { threshold: hide, rounding: round };
    const codes = indicator === all ? counted.map(({ code }) => code) : [indicator];
    void work(new Map([...rules, ...codes.map((code) => [code, rule] as const)]));
  };
  const candidate = outcome?.candidate;
  return (
    <>
      <form
        className="own-groups__row desk"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Select
          id={`${id}-indicator`}
          label="Indicator"
          value={indicator}
          options={[
            { options: [{ value: all, label: 'All indicators that count' }] },
            {
              options: counted.map(({ code }) => ({
                value: code,
                label: indicatorName(dataset, code),
              })),
            },
          ]}
          onChange={(code) => {
            setIndicator(code);
            const rule = rules.get(code);
            const own = dataset.indicators.get(code);
            setThreshold(String((rule ? rule.threshold : own?.suppressionThreshold) ?? ''));
            setRounding(String((rule ? rule.rounding : own?.roundingBase) ?? ''));
          }}
        />
        <TextField
          className="desk__number"
          id={`${id}-hide`}
          label="Hide counts from 1 to"
          inputMode="numeric"
          value={threshold}
          problem={problemOf(hide)}
          onChange={setThreshold}
        />
        <TextField
          className="desk__number"
          id={`${id}-round`}
          label="Round to multiples of"
          inputMode="numeric"
          value={rounding}
          problem={problemOf(round)}
          onChange={setRounding}
        />
        <Button type="submit">Work out what this hides</Button>
      </form>
      <StatusMessage visible>{said}</StatusMessage>
      {!outcome && !hides && <p>These data hide and round nothing.</p>}
      {outcome && <HiddenTables hidden={outcome.hidden} rules={rules} />}
      {candidate && (
        <div className="add-data__buttons">
          <Button
            kind="primary"
            onClick={() => {
              if (accept(candidate)) onDone('The dashboard hides and rounds like this now.');
              else void work(rules);
            }}
          >
            Show the dashboard like this
          </Button>
          <Button
            onClick={() => {
              onDone('Nothing was changed.');
              void work(new Map());
            }}
          >
            Leave as it was
          </Button>
        </div>
      )}
    </>
  );
}

/** The number in a field, undefined where it is blank, null where it is none that can be used. */
function wholeNumber(text: string): number | undefined | null {
  if (text.trim() === '') return undefined;
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= 1000 ? number : null;
}
