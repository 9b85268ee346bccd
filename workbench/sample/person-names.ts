import type { RandomStream } from "./random-stream";

const FIRST = (
  "Aaliyah Aaron Abigail Adriana Ahmed Aisha Alejandro Alice Amara Amit Ana Andre Angela Anika Antonio Aria " +
  "Arjun Ashley Ava Beatriz Benjamin Bianca Brandon Brianna Caleb Camila Carlos Carmen Chen Chidi Chloe Clara " +
  "Connor Dalia Damian Daniel Daniela David Deepa Devon Diego Dominic Elena Eli Elijah Emeka Emily Emma Erik " +
  "Esther Ethan Fatima Felix Fiona Francisco Gabriel Gabriela Grace Hana Hannah Hassan Hiroshi Ibrahim Imani " +
  "Ingrid Isaac Isabel Ivan Jada Jamal James Jasmine Javier Jin Joanna Joaquin Jordan Jorge Joseph Julia Kai " +
  "Karen Keisha Kenji Kevin Khalid Kiran Laila Lars Laura Layla Leah Leon Liam Linh Lucas Lucia Malik Marcus " +
  "Maria Mariana Mason Maya Mei Mia Michael Miguel Mina Mohammed Naomi Natalia Nathan Nia Nikhil Noah Nora " +
  "Olivia Omar Oscar Paula Pedro Peter Priya Quinn Rafael Rahul Raj Rania Rebecca Ricardo Rosa Ruth Samira " +
  "Samuel Sana Sara Sebastian Serena Simone Sofia Soren Suresh Tamara Tariq Teresa Thanh Thomas Tiana Tomas " +
  "Valentina Vera Victor Vikram Wei William Xavier Yasmin Yuki Yusuf Zahra Zoe"
).split(" ");

const LAST = (
  "Abbott Abdi Acosta Adams Adeyemi Aguilar Ahmed Ali Alvarez Anderson Andersson Bailey Baker Banerjee Barnes " +
  "Becker Begay Bell Bennett Bianchi Blake Bose Brooks Brown Bryant Campbell Cardenas Carter Castillo Castro " +
  "Chang Chavez Chen Cho Choi Chowdhury Clark Cohen Coleman Cook Cooper Cruz Dang Das Davis Delgado Desai Diaz " +
  "Diop Dominguez Edwards Eriksen Espinoza Estrada Evans Farah Fernandez Fischer Flores Foster Fox Francis " +
  "Garcia Ghosh Gibson Gomez Gonzalez Gordon Graham Gray Green Gupta Gutierrez Hall Hamilton Hansen Haddad " +
  "Harris Hassan Hayes Hernandez Herrera Hill Hoang Hoffman Howard Huang Hughes Hussain Iyer Jackson Jacobs " +
  "James Jensen Jimenez Johnson Jones Joshi Kang Kaplan Kaur Keller Kelly Khan Kim King Klein Kowalski Kumar " +
  "Larsen Le Lee Levine Lewis Li Lin Lopez Lozano Malone Marino Marsh Martin Martinez Mbeki Medina Mehta Mendez " +
  "Mensah Meyer Miller Mitchell Molina Moore Morales Moreno Morgan Morris Mukherjee Murphy Murray Nair Nakamura " +
  "Navarro Nelson Ng Nguyen Nkosi Novak Obi Ocampo Okafor Olsen Ortega Ortiz Osei Owens Owusu Pacheco Park " +
  "Parker Patel Perez Petrov Pham Phillips Pierce Popov Powell Price Quintero Rahman Ramirez Ramos Rao Reddy " +
  "Reed Reyes Richardson Rios Rivera Roberts Robinson Rodriguez Rojas Romano Rosen Ross Rossi Ruiz Russell " +
  "Sadiq Salazar Sanchez Sanders Santiago Santos Sato Schmidt Schneider Scott Sharma Shaw Silva Simmons Singh " +
  "Smith Sokolov Soto Stewart Suarez Sullivan Suzuki Tanaka Taylor Thomas Thompson Torres Tran Tsai Turner " +
  "Underwood Valdez Vargas Vasquez Vega Venkatesan Wagner Walker Wallace Wang Ward Washington Watanabe Webb " +
  "Weiss White Williams Wilson Wong Wood Wright Wu Yamamoto Yang Yazzie Yilmaz Young Zhang Zhou Zimmerman"
).split(" ");

/** Names of people, each once. */
export function makePersonNames(stream: RandomStream): () => string {
  const used = new Set<string>();
  return () => {
    for (let attempt = 0; ; attempt++) {
      const plain = `${stream.pick(FIRST)} ${stream.pick(LAST)}`;
      // Very large sales forces run out of pairs: a middle initial then tells namesakes apart.
      const name =
        attempt < 20 ? plain : plain.replace(" ", ` ${String.fromCharCode(65 + stream.below(26))}. `);
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

/** A family name, for companies named after people. */
export function pickFamilyName(stream: RandomStream): string {
  return stream.pick(LAST);
}
