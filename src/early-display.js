// Runs in the page's head, before anything is drawn: takes up how the reader chose to see the page, so that it does not
// start in one look and change to another. src/ui/displayChoice.ts keeps the choice.
(() => {
  try {
    const { theme, text, sound } = JSON.parse(localStorage.getItem('community-safety-display'));
    for (const [name, value] of Object.entries({ theme, text, sound })) {
      if (value) document.documentElement.dataset[name] = value;
    }
    if (theme) document.querySelector('meta[name=color-scheme]').content = theme;
  } catch {
    // Nothing was chosen, or this browser keeps nothing.
  }
})();
