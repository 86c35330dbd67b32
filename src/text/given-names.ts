/** What a first name tells of who bears it. */
export type Gender = 'female' | 'male';

const FEMALE = `Abigail Ada Adele Adriana Agnes Aisha Alana Alexandra Alexis Alice Alicia Alina Alison Allison Alyssa Amanda
  Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Angie Anita Ann Anna Annabel Anne Annette Annie Antonia April
  Ariana Ashleigh Ashley Astrid Audrey Ava Barbara Beatrice Becky Bella Bernadette Beth Bethany Betty Beverley Beverly
  Bonnie Brenda Bridget Brittany Brooke Camilla Carla Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Cecilia
  Celia Charlene Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Clare Claudia Colleen Connie Courtney
  Cynthia Daisy Dana Danielle Daphne Dawn Deborah Debbie Debra Denise Diana Diane Dianne Dolores Donna Doreen Doris Dorothy
  Edith Eileen Elaine Eleanor Elena Elise Elisabeth Elizabeth Ella Ellen Ellie Elsa Elsie Emily Emma Erica Erika Erin Esme
  Esther Ethel Eva Eve Evelyn Faith Farah Fatima Faye Felicity Fiona Florence Frances Francesca Freya Gabriela Gabriella
  Gail Gemma Georgia Georgina Geraldine Gillian Gina Giulia Gladys Glenda Gloria Grace Greta Gwen Hannah Harriet Hazel
  Heather Heidi Helen Helena Hilary Hillary Holly Ingrid Irene Iris Isabel Isabella Isabelle Isla Ivana Ivanka Jackie
  Jacqueline Jane Janet Janice Jasmine Jean Jeanette Jeanne Jemima Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne
  Jocelyn Jodie Josephine Joy Joyce Judith Judy Julia Julianne Julie Juliet June Justine Kaitlyn Karen Karin Kate Katherine
  Kathleen Kathryn Kathy Katie Katy Kay Kayla Keira Kelly Kendra Kerry Kiera Kim Kimberly Kirsten Kirsty Kristen Kristin
  Kristina Kylie Lara Laura Lauren Layla Leah Leanne Leila Lena Lesley Lillian Lily Linda Lindsay Lindsey Lisa Liz Liza
  Lois Lola Loretta Lorna Lorraine Louisa Louise Lucia Lucy Lydia Lynda Lynn Lynne Mabel Madeleine Madison Maggie Malala
  Mandy Margaret Maria Marian Marianne Marie Marilyn Marina Marion Marjorie Marlene Martha Mary Maureen Maxine Meg Megan
  Meghan Melania Melanie Melissa Mercedes Mia Michaela Michaella Michele Michelle Mildred Millie Miranda Miriam Moira
  Molly Mona Monica Muriel Nadia Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nina Nora Norma Olga Olive Olivia Oprah
  Paige Pamela Patricia Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis Pippa Polly Priscilla Priya Rachael Rachel
  Ramona Rebecca Rebekah Regina Renee Rhona Rita Roberta Robyn Rosa Rosalind Rose Rosemary Rosie Roxanne Ruby Ruth Sabrina
  Sadie Sally Samantha Sandra Sara Sarah Scarlett Selena Serena Shannon Sharon Sheila Shelley Sherry Shirley Sian Sienna
  Silvia Simone Sofia Sonia Sonya Sophia Sophie Stacey Stella Stephanie Sue Susan Susanna Susie Suzanne Sylvia Tamara Tania
  Tanya Tara Tatiana Teresa Tess Tessa Thelma Theresa Tiffanie Tiffany Tina Tracey Tracy Trisha Ursula Valentina Valerie
  Vanessa Vera Veronica Vicki Vicky Victoria Violet Virginia Vivian Vivienne Wanda Wendy Whitney Winifred Yasmin Yvette
  Yvonne Zara Zoe`;

const MALE = `Aaron Abdul Abdullah Abraham Adam Adnan Adrian Ahmad Ahmed Al Alan Alastair Albert Alberto Alejandro Aleksandr
  Alessandro Alex Alexander Alexei Alfie Alfred Ali Alistair Allan Allen Alok Alvin Amir Anders Andre Andreas Andrei Andrew
  Andy Angelo Angus Ansel Anthony Antoine Anton Antonio Archie Arjun Arne Arnold Arthur Ashraf Austin Barack Barney Barry
  Bart Bashar Ben Benedict Benjamin Bernard Bernie Bill Billy Blake Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett
  Brian Bruce Bruno Bryan Bryce Byron Caleb Calum Calvin Cameron Carl Carlos Cecil Cedric Cesar Chad Charles Charlie Chester
  Chris Christian Christopher Chuck Clarence Clark Claude Clifford Clint Clive Clyde Cody Colin Connor Conor Conrad Corey
  Craig Cristiano Curtis Cyril Cyrus Dale Damian Damien Damon Dan Daniel Danny Darrell Darren Darryl Dave David Dean Declan
  Dennis Denis Derek Dermot Desmond Diego Dieter Dirk Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Dustin Dwayne
  Dwight Dylan Eamonn Ed Eddie Edgar Edmund Eduardo Edward Edwin Efren Eli Elijah Elliot Elliott Elon Emmanuel Enrique Eric
  Erik Ernest Ernie Ethan Eugene Evan Evgeny Ewan Felipe Felix Ferdinand Fergus Fernando Finn Floyd Francesco Francis
  Francisco Franco Francois Frank Franklin Fred Freddie Frederick Friedrich Gareth Garry Gary Gavin Geoff Geoffrey Geordie
  George Gerald Gerard Gerry Gideon Gilbert Giles Giorgio Giovanni Giuseppe Glen Glenn Gordon Graeme Graham Grant Greg
  Gregory Guillermo Gunnar Gus Gustav Guy Hamid Hamish Hank Hans Harold Harris Harrison Harry Harvey Hassan Hector Helmut
  Henri Henry Herbert Herman Horace Howard Hubert Hugh Hugo Humphrey Ian Ibrahim Igor Ike Imran Iqbal Isaac Ivan Ivor Jack
  Jackson Jacob Jacques Jaime Jake Jamal James Jamie Jan Jared Jason Jasper Javier Jay Jeb Jeff Jeffrey Jeremy Jermaine
  Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joao Joaquin Joe Joel Johan Johann John Johnny Jon Jonah Jonas Jonathan Jonny
  Jordan Jorge Jose Joseph Josh Joshua Juan Julian Julio Julius Jurgen Justin Karl Kareem Keir Keith Ken Kenneth Kevin
  Khalid Kieran Kirk Klaus Kofi Kristofer Kristoffer Kurt Kyle Lance Larry Lars Laurence Lawrence Lee Leo Leon Leonard Leroy
  Leslie Lewis Liam Lionel Lloyd Logan Lorenzo Louis Luca Lucas Luis Luiz Luke Luther Magnus Mahmoud Malcolm Manuel Marc
  Marcel Marco Marcus Mario Marius Mark Marshall Martin Marvin Mathew Matt Matteo Matthew Maurice Max Maxim Maxwell Mel
  Melvin Michael Michel Miguel Mike Mikhail Miles Mitch Mitchell Mitt Mo Mohamed Mohammad Mohammed Mohammad Morgan Morris
  Moses Muhammad Murray Mustafa Nathan Nathaniel Neal Ned Neil Nelson Neville Nicholas Nick Nicolas Nigel Nikita Nikolai
  Noah Noel Norman Oleg Oliver Ollie Omar Orlando Oscar Otto Owen Pablo Paddy Paolo Pascal Pat Patrick Paul Pedro Percy
  Perry Pete Peter Phil Philip Philippe Phillip Pierre Piers Prakash Quentin Rafael Raheem Raj Rajesh Ralph Ramon Randall
  Randy Rashid Raul Ravi Ray Raymond Reginald Rene Reuben Rex Rhys Ricardo Richard Rick Ricky Rob Robbie Robert Roberto
  Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Rory Ross Roy Rudy Rufus Rupert Russ Russell
  Ryan Saddam Salman Salvador Sam Samir Samuel Sandy Sanjay Santiago Saul Scott Sean Sebastian Sergei Sergio Seth Shane
  Shaun Shawn Sidney Silvio Simon Spencer Stan Stanley Stefan Stephen Sterling Steve Steven Stewart Stuart Sven Syed Tariq
  Ted Terence Terry Theo Theodore Thomas Tiger Tim Timothy Toby Todd Tom Tomas Tomasz Tommy Tony Travis Trevor Tristan
  Tyler Umar Usain Vasily Vernon Victor Vijay Vince Vincent Viktor Vladimir Wade Wallace Walter Warren Wayne Wes Wesley
  Wilfred Will William Willie Winston Wolfgang Woody Xavier Yasser Yuri Yusuf Zachary Zack`;

const GENDERS = new Map<string, Gender>([
  ...FEMALE.split(/\s+/).map((name): [string, Gender] => [name, 'female']),
  ...MALE.split(/\s+/).map((name): [string, Gender] => [name, 'male']),
]);

/** Whether women or men bear a first name in most cases; null for one that isn't known. */
export function genderOfGivenName(name: string): Gender | null {
  return GENDERS.get(name) ?? GENDERS.get(name.split('-')[0] ?? name) ?? null;
}
