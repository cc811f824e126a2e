// Runs in the page's head, before the application's code has arrived: puts the code of the page that is asked for and
// the data package on their way, so that all travels side by side. Anything that goes wrong here is met again, and
// reported, by the application.
(() => {
  const asked = new URLSearchParams(location.search);
  const page =
    asked.get('page') || (asked.get('theme') || asked.get('indicator') ? 'theme' : 'overview');
  // The build writes the names of the files in.
  const code = page === 'overview' ? '%overview%' : page === 'theme' ? '%theme% %table%' : '';
  for (const file of code.split(' ')) {
    if (!file.endsWith('.js')) continue;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    document.head.append(link);
  }
  const folder = asked.get('data') || 'data';
  if (!/^[\w-][\w ./-]*$/.test(folder) || folder.includes('..')) return;
  const base = `${folder.replace(/\/$/, '')}/`;
  const files = {};
  const get = (path) => {
    const response = fetch(base + path, { cache: 'no-cache' });
    files[base + path] = response;
    return response.catch(() => undefined);
  };
  window.earlyFetches = files;
  get('datapackage.json')
    .then((response) => response?.clone().json())
    .then((descriptor) => {
      for (const { path, role, onDemand } of descriptor.resources) {
        if (!onDemand && role !== 'boundaries' && typeof path === 'string') void get(path);
      }
      return undefined;
    })
    .catch(() => {});
})();
