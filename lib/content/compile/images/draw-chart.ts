import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Chart } from '@/lib/charts/chart';
import { writePicture, type Outline } from '@/lib/charts/write-picture';
import { digest } from '@/lib/digest';
import { writeWhole } from '@/lib/files/write-whole.mjs';

const require = createRequire(import.meta.url);

/** Noto Serif SC, as of the cards. */
const FONTS = {
  bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
};

/** Stands for a character that the font has not, as on the cards. */
const MISSING = '〓';

/** Pixels of the picture for one of the drawing. */
const DENSITY = 2;

/** Raise it when the same chart is drawn otherwise. */
const VERSION = '1';

/**
 * Draws a chart as a picture, for what keeps no SVG. It is drawn once in its life.
 * @param chart as JSON
 * @param cacheDir cache folder; may be deleted, should outlive a build
 * @returns the file of the picture
 */
export async function drawChartPicture(chart: string, cacheDir: string): Promise<string> {
  const file = path.join(cacheDir, `chart-${digest(VERSION + chart).slice(0, 16)}`, 'chart.png');
  if (existsSync(file)) return file;
  // 15 MB and two libraries: only where a chart is new.
  const [outline, { default: sharp }] = await Promise.all([loadOutline(), import('sharp')]);
  const svg = writePicture(JSON.parse(chart) as Chart, outline);
  const image = sharp(Buffer.from(svg), { density: 72 * DENSITY }).flatten();
  writeWhole(file, await image.png({ palette: true, colours: 32 }).toBuffer());
  return file;
}

let outlines: Promise<Outline> | undefined;

function loadOutline(): Promise<Outline> {
  return (outlines ??= makeOutline());
}

async function makeOutline(): Promise<Outline> {
  const fontkit = await import('fontkit');
  const open = (file: string) => {
    const font = fontkit.openSync(require.resolve(file));
    if (!('glyphForCodePoint' in font)) throw new Error(`${file} is a collection, not a font.`);
    return font;
  };
  const faces = { bold: open(FONTS.bold), regular: open(FONTS.regular) };
  return (text, isBold) => {
    const face = isBold ? faces.bold : faces.regular;
    const drawable = [...text]
      .map((each) => (face.hasGlyphForCodePoint(each.codePointAt(0) ?? 0) ? each : MISSING))
      .join('');
    const { glyphs, positions, advanceWidth } = face.layout(drawable);
    let x = 0;
    const paths = glyphs.map((glyph, index) => {
      const path = glyph.path.translate(x + (positions[index]?.xOffset ?? 0), 0).toSVG();
      x += positions[index]?.xAdvance ?? 0;
      return path;
    });
    return { path: paths.join(''), width: advanceWidth / face.unitsPerEm, perEm: face.unitsPerEm };
  };
}
