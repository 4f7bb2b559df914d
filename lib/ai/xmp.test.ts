import { expect, it } from 'vitest';
import { readLabels, saysAi, writeLabels } from './xmp';

const RECORD = '{"Label":"1","ContentProducer":"fixture","ProduceID":"a&b<c>\'"}';
const SOURCE = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const packet = (description: string) =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${RDF}>${description}</rdf:RDF></x:xmpmeta>${' '.repeat(99)}<?xpacket end="w"?>\0`;
const escaped = RECORD.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const TC260 = 'xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/"';
const IPTC = 'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"';

it.each([
  [
    'elements',
    `<rdf:Description ${TC260} ${IPTC}><TC260:AIGC>\n${escaped}\n</TC260:AIGC><Iptc4xmpExt:DigitalSourceType>${SOURCE}</Iptc4xmpExt:DigitalSourceType></rdf:Description>`,
  ],
  [
    'attributes',
    `<rdf:Description ${TC260} ${IPTC} TC260:AIGC="${escaped}" Iptc4xmpExt:DigitalSourceType="${SOURCE}"/>`,
  ],
  [
    'a resource, another prefix, and a section of characters',
    `<rdf:Description xmlns:a="http://www.tc260.org.cn/ns/AIGC/1.0/"><a:AIGC><![CDATA[${RECORD}]]></a:AIGC></rdf:Description><rdf:Description ${IPTC}><Iptc4xmpExt:DigitalSourceType rdf:resource="${SOURCE}"/></rdf:Description>`,
  ],
])('reads what is written as %s', (_, description) => {
  expect(readLabels(packet(description))).toEqual({ aigc: [RECORD], sources: [SOURCE] });
});

it('reads a record each time that it is there', () => {
  const twice = `<rdf:Description ${TC260} TC260:AIGC="a"><TC260:AIGC>b</TC260:AIGC></rdf:Description>`;
  expect(readLabels(packet(twice)).aigc).toEqual(['a', 'b']);
});

it('takes nothing of another namespace for a label', () => {
  const others = `<rdf:Description xmlns:TC260="https://example.com/" TC260:AIGC="a" AIGC="b"><AIGC>c</AIGC></rdf:Description>`;
  expect(readLabels(packet(others))).toEqual({ aigc: [], sources: [] });
});

it.each(['', '<x:xmpmeta>', packet(`<rdf:Description ${TC260}><TC260:AIGC>a`), 'AIGC'])(
  'says that a packet is damaged: %j',
  (damaged) => {
    expect(() => readLabels(damaged)).toThrow();
  },
);

it('expands no entity', () => {
  const laughs = `<!DOCTYPE a [<!ENTITY b "cc">]>${packet(`<rdf:Description ${TC260} TC260:AIGC="&b;"/>`)}`;
  expect(() => readLabels(laughs)).toThrow();
});

it.each([
  { aigc: RECORD, source: SOURCE },
  { aigc: RECORD, source: null },
  { aigc: null, source: SOURCE },
])('writes what it reads: %j', (labels) => {
  const { aigc, sources } = readLabels(writeLabels(labels));
  expect({ aigc: aigc[0] ?? null, source: sources[0] ?? null }).toEqual(labels);
});

it.each([
  ['trainedAlgorithmicMedia', true],
  ['compositeWithTrainedAlgorithmicMedia', true],
  ['compositeSynthetic', true],
  ['digitalCapture', false],
  ['digitalCreation', false],
])('a picture by %s is by AI: %s', (name, expected) => {
  const source = `http://cv.iptc.org/newscodes/digitalsourcetype/${name}`;
  expect(saysAi({ aigc: null, source })).toBe(expected);
});
