import { readFileSync, statSync } from 'node:fs';
import { labelsBeside } from '@/lib/ai/labels-beside';
import { isPng, readPngXmp } from '@/lib/ai/png-xmp';
import { writeLabels } from '@/lib/ai/xmp';

/** Elements that wrap a packet of XMP, which stands in a file as it is (XMP Specification Part 3, packet scanning). */
const WRAPPERS = ['x:xmpmeta', 'rdf:RDF'];

/** Text of every packet that says how a picture was made, whoever wrote it. */
const SAYS = ['tc260.org.cn/ns/AIGC', 'DigitalSourceType'];

/** Packets found in files, by the files' paths, each with the moment at which its file was written. */
const known = new Map<string, { stamp: string; packets: string[] }>();

/**
 * The packets of metadata in a picture's file that say how it was made. A packet without an end is what is left of
 * it; what no reader would take for one is not looked at. What a file without such a packet says elsewhere, in C2PA or
 * Exif, is given as one: as such it is published.
 * @param file path of the picture
 * @throws {Error} when the disk refuses it
 */
export function labelPackets(file: string): string[] {
  const { mtimeMs, size } = statSync(file);
  const stamp = `${String(mtimeMs)} ${String(size)}`;
  const before = known.get(file);
  if (before?.stamp === stamp) return before.packets;
  const packets = packetsIn(readFileSync(file));
  known.set(file, { stamp, packets });
  return packets;
}

function packetsIn(bytes: Buffer): string[] {
  const packets = (isPng(bytes) ? packetsOfPng(bytes) : scan(bytes)).filter(
    (packet) => packet === '' || SAYS.some((words) => packet.includes(words)),
  );
  if (packets.length > 0) return packets;
  const beside = labelsBeside(bytes);
  return beside === null ? [] : [writeLabels(beside)];
}

/** An empty packet stands for one that nobody can read. */
function packetsOfPng(bytes: Buffer): string[] {
  try {
    return readPngXmp(bytes);
  } catch {
    return [''];
  }
}

function scan(bytes: Buffer): string[] {
  if (!SAYS.some((words) => bytes.includes(words))) return [];
  const wrapper = WRAPPERS.find((name) => bytes.includes(`<${name}`));
  if (wrapper === undefined) return [];
  const [begins, ends] = [`<${wrapper}`, `</${wrapper}>`];
  const packets: string[] = [];
  for (let at = bytes.indexOf(begins); at >= 0; at = bytes.indexOf(begins, at + 1)) {
    const end = bytes.indexOf(ends, at);
    packets.push(bytes.toString('utf8', at, end < 0 ? at + LONGEST : end + ends.length));
  }
  return packets;
}

/** Bytes of a packet without an end that are read. */
const LONGEST = 65_536;
