import { checkedStates } from './checkedStates';

checkedStates(3);
