/** What the local runtime reads of {@code template.yaml}, so that it routes and refuses as the cloud does. */
package dk.kursusret.local.template;
