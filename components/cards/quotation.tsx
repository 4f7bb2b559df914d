import { quotation, type QuotationLayout } from '@/lib/cards/quotation-layout';
import { POSTER_SIZE } from '@/lib/cards/size';
import { lightPalette as colors } from '@/lib/palette';
import { CardMoon } from './card-moon';
import { Line } from './line';
import { Lines } from './lines';
import { column, ends, sheet } from './styles';

/**
 * Picture of a passage of an article, with a code that leads there; see card.tsx for what satori
 * asks.
 */
export function Quotation({ paragraphs, title, label, foot, code, moon }: QuotationLayout) {
  return (
    <div
      style={{
        ...sheet,
        ...POSTER_SIZE,
        padding: quotation.margin,
      }}
    >
      <CardMoon {...moon} />
      <div style={{ ...column, marginTop: quotation.gap, gap: quotation.between }}>
        {paragraphs.map((lines, index) => (
          <Lines key={index} of={lines} leading={quotation.leading} />
        ))}
      </div>
      <div
        style={{
          ...ends,
          marginTop: 'auto',
        }}
      >
        <div style={column}>
          <Lines of={title} leading={quotation.title.leading} bold />
          <div style={{ ...column, marginTop: 12, lineHeight: 1.6, color: colors['ink-soft'] }}>
            <Lines of={label} leading={1.6} />
            {foot.map((runs, index) => (
              <Line key={index} runs={runs} size={quotation.small} />
            ))}
          </div>
        </div>
        {/* eslint-disable-next-line @next/next/no-img-element -- drawn by satori, which knows no other */}
        <img src={code} alt="" width={quotation.code} height={quotation.code} />
      </div>
    </div>
  );
}
