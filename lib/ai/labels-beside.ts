import { digitalSource } from './digital-source';
import { BY_AI, type PictureLabels } from './xmp';

/** Start of each address of a Digital Source Type, which C2PA manifests hold as plain text. */
const TYPE = /https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/\w+/gu;
const TYPES = 'newscodes/digitalsourcetype/';

/** An implicit label in Exif: the JSON text of the record. */
const RECORD = /\{[^{}]*"ContentProducer"[^{}]*\}/u;
const FIELD = '"ContentProducer"';

/** Tells whether a picture's file holds a manifest of C2PA, which may name devices and places too. */
export function hasManifest(bytes: Buffer): boolean {
  return bytes.includes('jumb') && bytes.includes('c2pa');
}

/**
 * Reads the labels of AI that a picture's file holds beside XMP: in a manifest of C2PA, or in Exif. Their proofs are not
 * looked at: whoever says that AI took part is believed.
 * @param bytes of the file
 * @returns null where it says nothing of AI
 */
export function labelsBeside(bytes: Buffer): PictureLabels | null {
  const hasField = bytes.includes(FIELD);
  if (!hasField && !bytes.includes(TYPES)) return null;
  const text = bytes.toString('latin1');
  const types = new Set(text.match(TYPE) ?? []);
  const [source = null, ...others] = [...types].filter((type) => BY_AI.test(type));
  const aigc = hasField ? (RECORD.exec(text)?.[0] ?? null) : null;
  if (source === null && aigc === null) return null;
  // Of several some may be those of its parts.
  return {
    aigc,
    source: source !== null && others.length > 0 ? digitalSource('assisted') : source,
  };
}
