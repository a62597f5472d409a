/** Apart from the rest: its library is loaded only where a list is read. */
export { readUnitList } from '../read/unit-list.js';
