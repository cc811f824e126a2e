import { createRoot } from 'react-dom/client';
import { Chart } from '../../src/charts/Chart';
import type { BuildDrawing } from '../../src/charts/chartOption';
import { catalogue } from '../../src/panels/catalogue';
import '../../src/ui/styles/main.css';
import { everyFixture } from './everyFixture';
import type { PictureFixture } from './fixtures';

/** With the text size of the fixture, as on a page of that text size. */
const drawingOf =
  ({ draw, fontSizePx }: PictureFixture): BuildDrawing =>
  (theme, width) =>
    draw(fontSizePx === undefined ? theme : { ...theme, fontSizePx }, width);

const shown = everyFixture.map((fixture) => ({ ...fixture, drawing: drawingOf(fixture) }));

/** Every panel of the catalogue in each of its telling cases. */
function Gallery() {
  return (
    <>
      <h1>Every picture in its telling cases</h1>
      {Object.keys(catalogue).map((panel) => (
        <section key={panel} id={panel} className="section">
          <h2>{panel}</h2>
          {shown
            .filter(({ kind }) => kind === panel)
            .map(({ name, width = 700, drawing }) => (
              <article key={name} id={name} style={{ width: `min(${width}px, 100%)` }}>
                <h3>{name}</h3>
                <Chart option={drawing} label={name} />
              </article>
            ))}
        </section>
      ))}
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
