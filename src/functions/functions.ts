/// <reference types="custom-functions-runtime" />
/* global CustomFunctions */
import { actions, classify, contact, criteria, due, support, tier, why } from './formulas';

/* The script that Excel loads for the functions: it has no page, no React and no request to make. */
// The page is also looked at in plain browsers, where nobody asks for functions.
if (typeof CustomFunctions !== 'undefined') {
  CustomFunctions.associate({
    TIER: tier,
    CRITERIA: criteria,
    WHY: why,
    ACTIONS: actions,
    DUE: due,
    SUPPORT: support,
    CONTACT: contact,
    CLASSIFY: classify,
  });
}
