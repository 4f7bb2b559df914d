/** The reader's script: what interaction adds to a page that is complete without it. */
import './elements';
import './listeners';
import '@/components/site/server-error.browser';
