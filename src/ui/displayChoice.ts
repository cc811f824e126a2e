/** How the reader wants to see and hear the page. */
export interface DisplayChoice {
  readonly theme: 'device' | 'light' | 'dark';
  readonly text: 'normal' | 'projector';
  /** Tones while the points of a chart are read by keyboard. */
  readonly sound: 'off' | 'on';
}

const usual: DisplayChoice = { theme: 'device', text: 'normal', sound: 'off' };

/** Also read by src/early-display.js, before the page is drawn. */
const storageKey = 'community-safety-display';

/** What is in force: it stands on the root element, where style sheets and charts find it. */
export function displayChoice(): DisplayChoice {
  const { theme, text, sound } = document.documentElement.dataset;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : usual.theme,
    text: text === 'projector' ? text : usual.text,
    sound: sound === 'on' ? sound : usual.sound,
  };
}

/** Puts a choice into force and remembers it, where the browser lets the page; elsewhere it holds for the visit. */
export function chooseDisplay(change: Partial<DisplayChoice>): DisplayChoice {
  const next = { ...displayChoice(), ...change };
  const names = ['theme', 'text', 'sound'] as const;
  const chosen = names.filter((name) => next[name] !== usual[name]);
  for (const name of names) delete document.documentElement.dataset[name];
  for (const name of chosen) document.documentElement.dataset[name] = next[name];
  try {
    if (chosen.length === 0) localStorage.removeItem(storageKey);
    else
      localStorage.setItem(
        storageKey,
        JSON.stringify(Object.fromEntries(chosen.map((name) => [name, next[name]]))),
      );
  } catch {
    // Storage is blocked or full.
  }
  return next;
}
