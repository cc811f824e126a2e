import { useId, useRef, useState } from 'react';
import type { KnownPackage } from '../../extracts/knownPackage';
import type { Answers, Question } from '../../extracts/question';
import { writtenPeriod } from '../../extracts/writtenPeriod';
import { answer } from '../../state/addingData';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useFocusOnProblem } from '../../ui/useFocusOnProblem';
import { periodAsked } from '../../viewmodels/own/mappingProblems';
import { AreaChoice } from './AreaChoice';
import { IndicatorChoice } from './IndicatorChoice';

interface QuestionFormProps {
  /** Name of the table that asks. */
  readonly table: string;
  readonly asks: readonly Question[];
  /** What was said before. */
  readonly said: Answers;
  readonly folder: string;
  readonly known: KnownPackage;
}

/** What a table does not say and a person is asked for. Nothing is guessed. */
export function QuestionForm({ table, asks, said, folder, known }: QuestionFormProps) {
  const id = useId();
  const [answers, setAnswers] = useState<Answers>(said);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnProblem(form, tries);
  const areas = new Map(answers.areas);
  const isAsked = (what: Question['about']) => asks.some(({ about }) => about === what);
  const noPeriod = isAsked('period') && !('period' in writtenPeriod(answers.period ?? ''));
  const noIndicator = isAsked('indicator') && !answers.indicator;
  const submit = () => {
    setTries(tries + 1);
    if (!noPeriod && !noIndicator) void answer(folder, table, answers);
  };
  return (
    <form
      className="questions"
      ref={form}
      aria-label={`Questions about ${table}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {asks.map((question, place) => {
        const { about, what, text, suggestions = [] } = question;
        const name = `${id}-${place}`;
        return (
          <div key={`${about} ${text}`} className="questions__one">
            <p>{what}</p>
            {about === 'period' && (
              <TextField
                id={`${id}-period`}
                label="Period of the figures"
                value={answers.period ?? ''}
                problem={tries > 0 && noPeriod ? periodAsked : undefined}
                onChange={(period) => setAnswers({ ...answers, period })}
              />
            )}
            {about === 'indicator' && (
              <IndicatorChoice
                id={name}
                label="Indicator"
                value={answers.indicator ?? ''}
                problem={
                  tries > 0 && noIndicator ? 'Choose the indicator the figures are of' : undefined
                }
                first={suggestions}
                known={known}
                onChange={(indicator) => setAnswers({ ...answers, indicator })}
              />
            )}
            {about === 'area' && text !== undefined && (
              <AreaChoice
                id={name}
                text={text}
                value={areas.get(text) ?? ''}
                first={suggestions}
                known={known}
                onChange={(code) =>
                  setAnswers({
                    ...answers,
                    areas: [...areas].filter(([one]) => one !== text).concat([[text, code]]),
                  })
                }
              />
            )}
          </div>
        );
      })}
      <Button type="submit">Read it again with these answers</Button>
    </form>
  );
}
