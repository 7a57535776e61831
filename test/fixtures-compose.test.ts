import { checkFixtures } from './support/check-fixtures';

checkFixtures('compose');
