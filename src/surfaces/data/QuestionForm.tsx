import { useId, useState } from 'react';
import type { KnownPackage } from '../../extracts/knownPackage';
import type { Answers, Question } from '../../extracts/question';
import { writtenPeriod } from '../../extracts/writtenPeriod';
import { answer } from '../../state/addingData';
import { Button } from '../../ui/Button';
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
  const [problem, setProblem] = useState('');
  const areas = new Map(answers.areas);
  const submit = () => {
    const asked = asks.some(({ about }) => about === 'period');
    const read = writtenPeriod(answers.period ?? '');
    if (asked && !('period' in read)) {
      setProblem('Enter a period such as 2023, 2022/23, 2023-11 or year ending June 2025');
      document.getElementById(`${id}-period`)?.focus();
      return;
    }
    void answer(folder, table, answers);
  };
  return (
    <form
      className="questions"
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
              <div className="field">
                <label className="field__label" htmlFor={`${id}-period`}>
                  Period of the figures
                </label>
                {problem !== '' && (
                  <p className="add-data__error" id={`${id}-problem`}>
                    {problem}
                  </p>
                )}
                <input
                  className="input"
                  id={`${id}-period`}
                  value={answers.period ?? ''}
                  autoComplete="off"
                  aria-invalid={problem !== ''}
                  aria-describedby={problem === '' ? undefined : `${id}-problem`}
                  onChange={({ target }) => setAnswers({ ...answers, period: target.value })}
                />
              </div>
            )}
            {about === 'indicator' && (
              <IndicatorChoice
                id={name}
                label="Indicator"
                value={answers.indicator ?? ''}
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
