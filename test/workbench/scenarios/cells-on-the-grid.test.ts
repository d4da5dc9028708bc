import { CELLS } from './cells';
import { LOOKS } from './looks';
import { playOnTheGrid } from './play-on-the-grid';

playOnTheGrid([...CELLS, ...LOOKS]);
