/**
 * Script of pages with Next's own client runtime (in development, and with READER_RUNTIME=next): the reader's script
 * comes with it. The ordinary build serves client/reader.ts alone: docs/decisions/0002.
 */
import './client/elements';
import './client/listeners';
