// Stands for any stylesheet: tests look at words and roles, not at styles.
export {}
