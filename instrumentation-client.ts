/**
 * Where Next's own client runtime is present (in development, and with READER_RUNTIME=next), what the reader's
 * script has comes with it. The ordinary build serves client/reader.ts alone: docs/decisions/0002.
 */
import './client/elements';
import './client/listeners';
