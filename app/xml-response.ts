import { XML_TYPE } from '@/lib/media-type';

/** An XML document as a response. */
export function xmlResponse(xml: string): Response {
  return new Response(xml, { headers: { 'content-type': XML_TYPE } });
}
