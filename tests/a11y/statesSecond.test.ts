import { checkedStates } from './checkedStates';

checkedStates(1);
