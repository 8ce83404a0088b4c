/** Pages bring along what they need: the welcome of a newcomer needs none of the services. */
export {}
