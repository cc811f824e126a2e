// Runs in the page's head, before the application's code has arrived: puts the data package on its way, so that
// script and data travel side by side. Anything that goes wrong here is met again, and reported, by the application.
(() => {
  const asked = new URLSearchParams(location.search).get('data');
  const folder = asked || 'data';
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
