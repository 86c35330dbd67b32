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
  Yvonne Zara Zoe Christiane Hollie Lucinda Nigella Davina Tulisa Britney Lindsey Beyonce Rihanna Kirstie Gwyneth Sharron
  Aileen Aimee Alannah Aleksandra Alma Anastacia Anneka Anya Arlene Ayesha Benazir Bernice Bianca Brianna Bronwen Caitlin
  Caitlyn Callie Candace Candice Carly Cassandra Cate Chantelle Charley Cherie Chrissy Christa Cilla Clarissa Claudette
  Coleen Constance Coral Cordelia Corinne Daniela Delia Demi Denice Desiree Dominique Dora Edna Effie Elaina Eliza Elle
  Eloise Emilia Emmeline Erika Estelle Eugenie Evangeline Fern Flora Frankie Freda Gabby Genevieve Germaine Ginny Gretchen
  Gwendolyn Hayley Henrietta Hermione Hope Ida Imogen Ines Iona Isobel Jacqui Jada Jaime Jan Janelle Janine Jayne Jeannie
  Jenni Joann Jodi Johanna Josie Juliana Kaley Kara Karina Kasia Kath Katharine Kathrin Katrina Kaye Keeley Kelli Kellie
  Kiran Klara Krista Kristy Lacey Lana Larissa Latoya Leila Leonie Lianne Lidia Lilian Liliana Lindy Lisette Lora Lottie
  Luciana Luisa Lynette Lyra Madeline Mae Maisie Malia Mara Marcela Marcia Margarita Margot Mariah Mariana Marisa Marissa
  Marta Martina Maryam Maryellen Matilda Maya Mercy Michaela Mimi Minnie Mollie Morag Myra Myrtle Nadine Nell Nellie
  Nicki Nicolette Nikki Noelle Noreen Odette Ophelia Pam Patsy Patti Petula Philippa Pia Rachelle Raquel Reese Rosalie
  Rosanna Roseanne Rosemarie Roxana Sade Sasha Savannah Shauna Shelly Sheree Sheryl Shirin Sigrid Sinead Siobhan Sonja Soraya
  Stacy Stefanie Steph Summer Svetlana Sybil Tabitha Tami Tammy Tasha Tatum Tessa Thalia Theodora Tia Tilly Toni Tori Tracie
  Trinity Trudy Una Uma Verity Vivien Willow Yolanda Yoko Yulia Zadie Zainab Zelda`;

const MALE = `Aaron Abdul Abdullah Abraham Adam Adnan Adrian Ahmad Ahmed Alan Alastair Albert Alberto Alejandro Aleksandr
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
  Wilfred Will William Willie Winston Wolfgang Woody Xavier Yasser Yuri Yusuf Zachary Zack Abdel Abdulkadir Abel Ade Aidan Aiden Alasdair Alec Alistair Alonso Alvaro
  Ambrose Amos Anatoly Andres Andrej Angel Ansgar Ara Ari Arlen Armando Arsene Arturo Asif Auberon Barnaby Barrie Bartholomew
  Basil Beau Bilal Blaine Brady Brandan Brennan Brody Bud Buddy Caesar Cal Carlo Carlton Cary Casper Chandler Chase
  Chip Chuka Cillian Clem Clement Cliff Coleman Colm Cormac Cornelius Cory Crispin Cuthbert Dallas Damion Dan Dante Darius Darrel
  Davey Daryl Deon Derrick Desmond Devin Dexter Dick Didier Dimitri Dinesh Domenico Donnie Donovan Dougie Drew Dudley Earl Ebenezer
  Edouard Efrain Eirik Elias Elton Emil Emile Emilio Emmett Enda Enzo Erick Ernesto Errol Esteban Eugenio Everett Fabian Fabio
  Faisal Farouk Fidel Flavio Florian Forrest Frankie Fraser Frazer Freddy Frederic Fredrik Gabriel Galen Garrett Gaston Gene Gerhard
  Gerrard Gianluca Gordie Graydon Guido Hakim Hal Hamza Hari Harley Heath Heinrich Henrik Hernan Hideki Hiroshi Hosni Huw
  Iain Idris Ignacio Ilya Irvin Isaiah Ismail Ivo Jackie Jalal Jamal Jarrod Jarvis Jean-Claude Jeffery Jens Jerald Jeremiah
  Jiang Jimi Jody Joey Johnnie Jonathon Jose Josef Jude Jules Kamal Karim Karsten Kelvin Kenny Kent Kenyon Kerem Kim Kit Kobe Kris
  Kristian Kwame Lamar Lance Lars-Erik Laurent Laurie Len Lenny Leonardo Leopold Les Levi Lindsay Linus Lou Luc Luciano
  Luka Lukman Lyle Lyndon Mahmood Malik Manny Manu Marcelo Marco Marek Marlon Marty Mathias Mathieu Matteo Matthias Mauricio Mauro Maximilian
  Mehdi Mick Mickey Mikael Milan Milo Milton Mitchel Mohamad Mohammed Monty Mordechai Morten Myles Narendra Nasir Nasser Natan Nate Neville
  Niall Nico Niels Nils Nouri Odin Olaf Olivier Omar Orson Osama Osman Paddy Paulo Pavel Perez Petr Phillippe Piotr Prince Rahul Ralf
  Ram Ramzan Randal Randolf Rhandolf Rasmus Reggie Reid Remi Ricardo Richie Rico Robbie Rocco Rodger Rohan Romeo Ronan Ronny Roosevelt
  Rowan Ruben Rudi Rudolf Rune Rusty Sacha Sajid Salim Salvatore Sanford Scot Sergey Shahid Shimon Sid Silas Solomon Soren
  Stefano Steffen Stephan Sterling Stevie Sunil Sylvester Tadeusz Taj Tam Tamir Tarek Taylor Terrence Terrell Terry Thabo Thad
  Thierry Thorsten Tiago Timmy Tobias Todd Tomasz Tommie Torsten Tuck Tucker Ty Tyrone Uli Umberto Usman Val Valentin Vaughan
  Vic Vincenzo Vito Wael Wallace Wilbur Wilhelm Willy Wojciech Yaya Yitzhak Yves Zac Zach Zayn Zinedine`;

const GENDERS = new Map<string, Gender>([
  ...FEMALE.split(/\s+/).map((name): [string, Gender] => [name, 'female']),
  ...MALE.split(/\s+/).map((name): [string, Gender] => [name, 'male']),
]);

/** Women and men both bear these. */
const EITHER = new Set(
  `Alex Alexis Andrea Ashley Beverley Casey Charlie Chris Courtney Dana Dominique Evelyn Frankie Jackie Jaime Jamie Jan Jean Jo
  Jocelyn Jody Jordan Kelly Kerry Kim Laurie Lee Leigh Les Leslie Lindsay Lindsey Lou Marion Mel Morgan Nikita Pat Robin Sacha
  Sam Sandy Sasha Shannon Taylor Toni Tracy Val Vivian`.split(/\s+/),
);

/** Whether a word is known as a first name. */
export function isGivenName(name: string): boolean {
  return EITHER.has(name) || genderOfGivenName(name) !== null;
}

/** Whether women or men bear a first name in most cases; null for one that both bear, or that isn't known. */
export function genderOfGivenName(name: string): Gender | null {
  if (EITHER.has(name)) return null;
  const known = GENDERS.get(name);
  if (known !== undefined || !name.includes('-')) return known ?? null;
  if (name.startsWith('Jean-')) return 'male';
  return GENDERS.get(name.slice(0, name.indexOf('-'))) ?? null;
}
