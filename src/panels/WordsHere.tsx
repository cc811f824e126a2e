import { useState } from 'react';
import { requestOf, searchOf } from '../selection/requestUrl';
import { choose } from '../state/selectionStore';
import { goToComingHeading } from '../ui/goToHeading';
import { Popover } from '../ui/Popover';
import { plainClick } from '../ui/plainClick';
import { textAround } from '../ui/textAround';
import { type GlossaryTerm, termsIn } from '../viewmodels/glossary';

/** "What is this?": the words that the part of the page around it uses, explained, each with the way to its method. */
export function WordsHere({ of }: { readonly of: string }) {
  const [terms, setTerms] = useState<readonly GlossaryTerm[]>([]);
  const label = (
    <>
      What is this? <span className="visually-hidden">Words used in {of}</span>
    </>
  );
  return (
    <Popover
      label={label}
      name={`Words used in ${of}`}
      onOpen={(panel) => setTerms(termsIn(textAround(panel)))}
    >
      {terms.length === 0 ? (
        <p>No special words are used here.</p>
      ) : (
        <dl className="words">
          {terms.map(({ id, term, meaning, method }) => (
            <div key={id}>
              <dt>{term}</dt>
              <dd>
                {meaning} {method && <MethodLink method={method} term={term} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Popover>
  );
}

function MethodLink({ method, term }: { readonly method: string; readonly term: string }) {
  // What is shown stands in the address, so the examples of the methods page are of that.
  const request = { ...requestOf(window.location.search), page: 'methods' };
  const follow = () => {
    choose(request);
    void goToComingHeading(method);
  };
  return (
    <a href={`${searchOf(request)}#${method}`} onClick={plainClick(follow)}>
      How it is worked out<span className="visually-hidden">: {term}</span>
    </a>
  );
}
