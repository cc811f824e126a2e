import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { askForPage } from './app/pageCode';
import './ui/styles/main.css';

// The single file runs this script in its worker too, where there is no page.
if ('document' in globalThis) {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html must have an element with the id "root"');
  askForPage(window.location.search);
  createRoot(root).render(<App />);
}
