package dk.kursusret.rules.lists;

/**
 * A list that counts for a region on a day.
 *
 * @param id list id
 * @param basis SOURCED for the own region's; else how sure we are that its region adjoins
 */
public record RegionalList(String id, Region.Basis basis) {}
