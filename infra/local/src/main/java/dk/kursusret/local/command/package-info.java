/** The commands: {@code serve} runs a server, the others ask one that runs. */
package dk.kursusret.local.command;
