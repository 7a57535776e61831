import { checkFixtures } from './support/check-fixtures';

checkFixtures('dockerfile');
