// A web worker that helps with one run after another.
import { help } from '@parley/engine';

onmessage = ({ data }) => help(data);
postMessage('ready');
