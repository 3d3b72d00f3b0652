/**
 * Plays API Gateway's part on this machine: takes HTTP requests, passes proxy events to the functions and sends their
 * answers.
 */
package dk.kursusret.local.front;
