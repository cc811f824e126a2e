import { checkedStates } from './checkedStates';

checkedStates(2);
