/** Given names that are hardly ever another word, by which a person is known without "my name is". */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abigail Adam Adele Adrian Aiden Ahmed Aisha Alan Albert Alejandro Alex Alexander Alexandra Alexis Ali Alice Alicia Alison Amanda Amara Amelia Amir Amy
  Ana Anders Andre Andrea Andreas Andrew Angela Angelo Anika Anita Anja Anna Anne Annette Annika Anthony Antoine Antonio Anya Arjun Arthur Asha Ashley Astrid
  Ava Barbara Beatrice Beatriz Ben Benjamin Bernard Bernd Beth Bianca Bjorn Bob Brandon Brian Bruno Caleb Camila Camille Carl Carla Carlos Carmen Carol Carolina
  Caroline Catherine Cecilia Charlie Charlotte Chen Chiara Chloe Chris Christian Christina Christine Christoph Christopher Claire Clara Claudia Colin Connor
  Cristina Cynthia Daniel Daniela Daniele Danielle Daria David Deborah Dennis Derek Diana Diane Diego Dieter Dmitri Dominik Donald Donna Dorothy Doug Douglas
  Dylan Edith Eduardo Edward Eileen Elaine Elena Eleanor Elias Elif Elijah Elisa Elisabeth Elizabeth Ella Ellen Elsa Emil Emily Emma Emre Enrique Eric Erika Ernesto
  Esther Ethan Eugene Eva Evan Evelyn Fabian Fatima Federica Federico Felicity Felipe Felix Fernanda Fernando Filip Fiona Florian Frances Francesca Francesco
  Francisco Francois Frederik Gabriel Gabriela Gareth Gary Geoffrey George Georgia Gerald Gerhard Giovanni Giulia Giuseppe Gloria Gonzalo Graham Greta Gregory
  Guillaume Gustavo Hannah Hannes Harold Harriet Harry Hassan Heather Heidi Heike Helen Helena Helmut Henrik Henry Hiroshi Hugo Ian Ibrahim Ida Ines Ingrid Irene
  Isaac Isabel Isabella Isabelle Ivan Jacob Jacqueline Jakob James Jamie Jan Jana Jane Janet Jason Javier Jean Jeff Jeffrey Jenna Jennifer Jenny Jeremy Jerome
  Jessica Jill Joachim Joan Joana Joanna Joao Joaquin Joe Joel Johan Johanna Johannes John Jonas Jonathan Jordan Jorge Jose Josef Joseph Joshua Juan Juana Judith
  Julia Julian Juliana Julie Julien Jürgen Justin Kai Karen Karim Karin Karl Kate Katharina Katherine Kathleen Katie Katja Katrin Keith Kelly Kenji Kenneth Kevin Klaus
  Kristin Kyle Lara Larry Lars Laura Lauren Laurent Lea Leah Leila Lena Leo Leon Leonard Leonardo Liam Lillian Linda Lisa Logan Lorenzo Louis Louisa Louise Luca Lucas
  Lucia Luciana Lucy Luis Luisa Lukas Luke Lydia Madeleine Madison Maja Malik Manuel Marc Marcel Marco Marcus Margaret Maria Mariana Marie Marina Mario Marion Marisa
  Markus Marta Martha Martin Martina Martine Marvin Mary Mason Mateo Matteo Matthew Matthias Maurice Megan Mehmet Mei Melanie Melissa Mia Michael Michelle
  Miguel Mikael Mila Mireille Miriam Mohamed Mohammed Monica Monika Muhammad Nadia Nadine Naomi Natalia Natalie Natasha Nathan Neil Nia Nicholas Nicola Nicolas Nicole Niklas
  Nikos Nina Noah Noel Nora Norma Oliver Olivia Omar Oscar Oskar Otto Owen Pablo Pamela Paola Paolo Patricia Patrick Paul Paula Paulo Pedro Penelope Peter Petra Philip
  Philipp Phillip Pierre Priya Rachel Rafael Raj Ralf Ramon Raquel Raul Raymond Rebecca Regina Renata Renate Ricardo Richard Riccardo Rita Robert Roberta Roberto Robin Rodrigo
  Roger Roland Ronald Rosa Rosalind Ruby Ruth Ryan Sabine Sabrina Salma Sam Samantha Samir Samuel Sandra Santiago Sara Sarah Scott Sean Sebastian Selma Serena Sergio Shannon Sharon Simon
  Simone Sofia Sonia Sophia Sophie Stefan Stefania Steffen Stephanie Stephen Steve Steven Stuart Susan Susanne Suzanne Sven Sylvia Tamara Tanya Tara Tatiana Teresa Theodor Theresa
  Thomas Thorsten Tim Timothy Tobias Tom Tomas Tony Tracy Ulrich Ursula Valentina Valeria Valerie Vanessa Veronica Victor Victoria Viktor Vincent Vincenzo Virginie Walter Wei Wendy
  Werner William Winifred Wolfgang Xavier Yara Yasmin Yusuf Yuki Yuna Yvonne Zachary Zoe`.split(/\s+/),
);
