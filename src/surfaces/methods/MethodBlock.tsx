import type { MethodSection } from '../../viewmodels/methods/methodSection';
import { ExampleBlock } from './ExampleBlock';
import { FormulaLine } from './FormulaLine';

interface MethodBlockProps {
  readonly method: MethodSection;
  readonly illustrative: boolean;
}

/** One statistic: words, formula, source and examples. */
export function MethodBlock({ method, illustrative }: MethodBlockProps) {
  const { id, title, words, points = [], formulas, symbols, sources, examples } = method;
  return (
    <article className="method" aria-labelledby={id}>
      <h3 className="method__title" id={id} tabIndex={-1}>
        {title}
      </h3>
      <div className="prose">
        <p>{words}</p>
        {points.length > 0 && (
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
      </div>
      {formulas.length > 0 && (
        <div className="method__formulas">
          {formulas.map((formula) => (
            <FormulaLine key={formula.text} formula={formula} />
          ))}
        </div>
      )}
      {symbols.length > 0 && (
        <dl className="symbols">
          {symbols.map(({ symbol, meaning }) => (
            <div key={symbol}>
              <dt>{symbol}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="method__source">
        Source of the method:{' '}
        {sources.map(({ text, url, part }, place) => (
          <span key={text}>
            {place > 0 && '; '}
            {url === undefined ? text : <a href={url}>{text}</a>}
            {part !== undefined && ` (${part})`}
          </span>
        ))}
        .
      </p>
      {examples.map((example) => (
        <ExampleBlock
          key={example.kind === 'none' ? example.needed : `${example.title} ${example.result}`}
          example={example}
          illustrative={illustrative}
        />
      ))}
    </article>
  );
}
