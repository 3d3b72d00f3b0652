/** What the local server reads from {@code template.yaml}, so that it routes and refuses requests as the cloud does. */
package dk.kursusret.local.template;
