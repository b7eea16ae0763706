/** Field names that bind an encrypted value to its column. */
export const ID_NUMBER_FIELD = 'person.id_number';
export const PHONE_FIELD = 'person.phone';
