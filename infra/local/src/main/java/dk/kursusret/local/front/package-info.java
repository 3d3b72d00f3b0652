/** API Gateway's part, played on this machine: HTTP in, proxy events to the functions, their answers out. */
package dk.kursusret.local.front;
