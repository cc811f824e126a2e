import { Tile } from '../../ui/Tile';
import { Tiles } from '../../ui/Tiles';
import type { TargetModel } from '../../viewmodels/targetModel';

interface TargetSectionProps {
  readonly model: TargetModel;
  readonly illustrative: boolean;
}

/** What somebody has undertaken to reach, and how far off it is. */
export function TargetSection({ model, illustrative }: TargetSectionProps) {
  return (
    <section aria-labelledby="target" className="section">
      <h2 id="target" className="section__title">
        {model.title}
      </h2>
      {illustrative && <p className="figure__mark">Illustrative data</p>}
      <Tiles label="Target">
        {model.tiles.map((tile) => (
          <Tile key={tile.term} {...tile} />
        ))}
      </Tiles>
      <p className="section__link">{model.sentences.join(' ')}</p>
    </section>
  );
}
