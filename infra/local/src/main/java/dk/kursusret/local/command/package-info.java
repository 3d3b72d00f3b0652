/** The commands: {@code serve} runs a server, the others talk to one that is running. */
package dk.kursusret.local.command;
